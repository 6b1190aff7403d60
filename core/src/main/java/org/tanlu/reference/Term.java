package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 术语 a term of chapter 3 or a word of this product.
 *
 * @param id         the id
 * @param name       the term
 * @param definition the definition in Chinese
 * @param clause     the clause that defines it, empty for words of this product
 */
public record Term(String id, Text name, String definition, String clause) {}
