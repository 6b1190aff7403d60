/**
 * How a plan fares: what was observed of its indicators and reported of its actions, held against the path that it commits to
 * (clause 11.3). Door: {@link org.tanlu.monitoring.MonitoringReview}.
 */
package org.tanlu.monitoring;
