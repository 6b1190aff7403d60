/**
 * 接口 what programs ask: the projects, versions, computations and results of the pages as JSON under {@code /api/v1}, described by
 * {@code /api/v1/openapi.json}.
 *
 * <p>Who asks bears a token, or the session of a page; refusals are problem details in both languages.
 */
package org.tanlu.web.api;
