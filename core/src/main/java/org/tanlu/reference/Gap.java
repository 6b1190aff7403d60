package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.trace.Text;

/**
 * 指南缺漏 a defect of the guideline itself: a contradiction, a missing annex, an undefined word.
 *
 * @param id      the id, for example G-01
 * @param clause  the clause
 * @param text    what is defective
 * @param reading the reading taken
 * @param setting the key of the setting that chooses among readings; empty where only one makes sense
 * @param topic   what it concerns: accounting, process, targets, measures, outline
 */
public record Gap(String id, String clause, Text text, Text reading, Optional<String> setting, String topic) {}
