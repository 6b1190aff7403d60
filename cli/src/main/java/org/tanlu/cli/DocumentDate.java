package org.tanlu.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The date of what a command writes: told, or today. */
final class DocumentDate {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "文档日期，默认今天。 Date of the document; today by default.")
    private Optional<LocalDate> date = Optional.empty();

    /** The day. */
    LocalDate day() {
        return date.orElseGet(LocalDate::now);
    }
}
