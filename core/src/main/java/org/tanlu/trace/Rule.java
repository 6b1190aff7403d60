package org.tanlu.trace;

/**
 * 规则 rule: a row of {@code reference/rules.csv}. Messages hold {@code {facts}} in braces that a finding fills in.
 *
 * @param id       the rule's id, for example SUR-UNIT
 * @param clause   the clause of the guideline it serves
 * @param severity how much it matters
 * @param message  what is the matter
 * @param remedy   what to do about it
 */
public record Rule(String id, String clause, Severity severity, Text message, Text remedy) {}
