package org.tanlu.web.record;

import org.tanlu.trace.Text;

/**
 * 篡改痕迹 something that is not as it was recorded.
 *
 * @param number the line of the record where it shows; 0 where it shows at none
 * @param what   what is wrong
 */
public record Fault(long number, Text what) {}
