package org.tanlu.trace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what implements a clause of the guideline, and the test that shows it; the conformance page is made from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Clause {
    /**
     * The clauses, for example {@code "7.1.5"}, or single requirements of {@code reference/standard/clauses.csv}, for
     * example {@code "C4.5-2"}, where the rest of the clause is not meant.
     */
    String[] value();
}
