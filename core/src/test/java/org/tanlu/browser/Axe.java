package org.tanlu.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of accessibility of axe-core (WCAG 2.2 A and AA, and good practice), run in the page that a browser shows. */
public final class Axe {
    /** A rule that is not kept counts from this weight on. */
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
                .map(rule => rule.impact + ' ' + rule.id + ' (' + rule.nodes.length + '): ' + rule.help + '\\n    '
                    + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html.slice(0, 160)).join('\\n    '))
                .join('\\u0000'))""";

    private Axe() {}

    /** The rules that the page does not keep, each with its weight (minor, moderate, serious, critical) and first places. */
    public static List<String> findings(Browser browser) throws IOException, InterruptedException {
        browser.load(library());
        String found = browser.run(RUN);
        return found.isEmpty() ? List.of() : List.of(found.split("\u0000"));
    }

    private static String library() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
