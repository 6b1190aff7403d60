package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;

/** The line that counts the findings. */
final class Summary {

    private Summary() {}

    static void print(List<Finding> findings, PrintWriter out) {
        var line = new StringBuilder("问题 Findings:");
        for (Severity severity : List.of(Severity.BLOCKING, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            line.append(' ')
                    .append(severity.text().chinese())
                    .append(' ')
                    .append(severity.text().english())
                    .append(' ')
                    .append(count)
                    .append(severity == Severity.INFO ? "" : "，");
        }
        out.println(line);
    }
}
