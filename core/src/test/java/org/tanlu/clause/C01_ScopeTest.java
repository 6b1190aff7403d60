package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.SourceFile;
import org.tanlu.trace.Clause;

/** The product says in both languages what it covers: principles, process, methods and main content (clause 1). */
@Clause("C1-1")
class C01_ScopeTest {
    /** A row of the table of topics: its name in bold, the clauses, what the product does of them. */
    private static final Pattern TOPIC = Pattern.compile("(?m)^\\| \\*\\*(.+)\\*\\* \\| (.+) \\| (.+) \\|$");

    private static List<MatchResult> topics(String file) throws IOException {
        String text = Files.readString(SourceFile.root().resolve(file), StandardCharsets.UTF_8);
        return TOPIC.matcher(text).results().toList();
    }

    @ParameterizedTest
    @CsvSource({"README.md, Principles, Process, Methods, Main content", "README.zh-CN.md, 编制原则, 编制流程, 方法, 主要内容"})
    void the_four_topics_of_the_scope_are_stated(
            String file, String principles, String process, String methods, String content) throws IOException {
        assertThat(topics(file))
                .extracting(topic -> topic.group(1))
                .containsExactly(principles, process, methods, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void together_they_name_every_clause_of_the_guideline(String file) throws IOException {
        assertThat(topics(file).stream()
                        .flatMap(topic -> Pattern.compile("\\d+(\\.\\d)?|[AB]")
                                .matcher(topic.group(2).replace("Appendix", "").replace("App.", ""))
                                .results()
                                .map(MatchResult::group)))
                .containsExactly("4.1", "4.2", "4.3", "4.4", "4.5", "5", "6", "7", "8", "9", "10", "11", "A", "B");
    }

    @Test
    void both_languages_name_the_same_clauses_topic_by_topic() throws IOException {
        assertThat(topics("README.md"))
                .extracting(
                        topic -> topic.group(2).replaceAll("[^0-9.AB]+", " ").strip())
                .containsExactlyElementsOf(topics("README.zh-CN.md").stream()
                        .map(topic ->
                                topic.group(2).replaceAll("[^0-9.AB]+", " ").strip())
                        .toList());
    }
}
