/** Slides out: the plan as a presentation for the meeting that decides on it. Door: {@link org.tanlu.office.slides.PlanPptx}. */
package org.tanlu.office.slides;
