package org.tanlu.fieldwork.request;

import java.util.Optional;

/**
 * 更正 a value or row of the city that a delivery changed or withdrew, with what was in force before.
 *
 * @param content what it is of, such as 常住人口 2023年
 * @param now     the value now; empty when it was withdrawn
 * @param former  the value before
 * @param from    the file that brought the value before, or its place in the city's tables
 */
public record Correction(String content, Optional<String> now, String former, String from) {}
