package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tanlu.SourceFile;

/** Pages of {@code docs/} that are made from data and code, so that they cannot fall behind them. */
final class Page {
    /** Set to true, the tests write the pages instead of comparing them. */
    private static final String WRITE = "tanlu.docs.write";

    private static final String HINT = "docs/%s is not what data and code say now. Write it anew and review the change:"
            + " ./mvnw -pl core test -Dtest='org.tanlu.docs.*Test' -D" + WRITE + "=true";

    private Page() {}

    /** A text written by hand that a page is made from. */
    static String template(String name) throws IOException {
        return Files.readString(docs().resolve("templates").resolve(name), StandardCharsets.UTF_8);
    }

    /** Compares a page with what it should be, or writes it when asked to. */
    static void check(String name, String content) throws IOException {
        Path file = docs().resolve(name);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(file, content, StandardCharsets.UTF_8);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(HINT, name)
                .isEqualTo(content);
    }

    private static Path docs() {
        return SourceFile.root().resolve("docs");
    }
}
