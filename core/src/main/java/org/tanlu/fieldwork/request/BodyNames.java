package org.tanlu.fieldwork.request;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;

/** 单位名称 the names of bodies in a cell, whatever stands between them: 顿号, 分号 or 逗号 of either width, or a line break (clause 10.2). */
@Clause("10.2")
public final class BodyNames {
    private static final String BETWEEN = "[、；;，,\\r\\n]";

    private BodyNames() {}

    /** The names as written, in their order; none of an empty text. */
    public static List<String> of(String text) {
        return Stream.of(text.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The names with those of the table of departments in place of short and other ones, each once, with 、 between them. */
    public static String full(String text, ReferenceData reference) {
        return String.join(
                "、",
                of(text).stream()
                        .map(name -> Requests.findDepartment(name, reference)
                                .map(body -> body.name().chinese())
                                .orElse(name))
                        .distinct()
                        .toList());
    }
}
