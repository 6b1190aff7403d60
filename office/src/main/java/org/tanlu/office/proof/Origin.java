package org.tanlu.office.proof;

import java.time.LocalDate;

/**
 * 来历 what a plan was prepared with, beside its tables.
 *
 * @param title     the plan's title
 * @param document  the name of the Word document
 * @param date      the date of the document
 * @param program   the program with its version
 * @param reference the SHA-256 of the reference tables
 */
public record Origin(String title, String document, LocalDate date, String program, String reference) {}
