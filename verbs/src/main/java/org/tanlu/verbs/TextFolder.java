package org.tanlu.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.report.OwnText;

/** The planner's own words of a city: the folder {@code text} in its folder, {@code NAME-text} beside its workbook. */
public final class TextFolder {
    private static final String NAME = "text";

    private TextFolder() {}

    /** Where the own words of a city stand. */
    public static Path of(Path city) {
        return Files.isDirectory(city)
                ? city.resolve(NAME)
                : city.toAbsolutePath().resolveSibling(Cities.name(city) + "-" + NAME);
    }

    /** The files of own words in the order of their names; none where there is no such folder. */
    public static List<OwnText> read(Path city) throws IOException {
        Path folder = of(city);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var texts = new ArrayList<OwnText>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TextFolder::isText).sorted().toList()) {
                texts.add(OwnText.of(NAME + "/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return texts;
    }

    /** Copies the own words of a city that was converted; those that are there already stay. */
    public static void copy(Path city, Path target) throws IOException {
        Path from = of(city);
        if (Files.isDirectory(from)) {
            Path to = of(target);
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(TextFolder::isText).sorted().toList()) {
                    Path copy = to.resolve(file.getFileName().toString());
                    if (!Files.exists(copy)) {
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".md") || name.endsWith(".txt"))
                && !name.equals("README.md");
    }
}
