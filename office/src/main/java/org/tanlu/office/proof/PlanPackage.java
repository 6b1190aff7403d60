package org.tanlu.office.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.survey.Tables;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * 验证包 the package beside a plan: all that its numbers come from. One zip file with the city's tables, the optimum, the versions
 * of program and reference tables, the fingerprint of every file, and a description by RO-Crate 1.1 with PROV terms. The same
 * inputs and date give the same bytes. It holds what must not be published.
 *
 * @param tables  the city's tables as they were used
 * @param texts   the planner's own words
 * @param origin  what the plan was prepared with
 * @param optimum the files of kept optima by name
 * @param digest  the SHA-256 of its manifest, by which a document names it
 */
public record PlanPackage(
        Tables tables, List<OwnText> texts, Origin origin, Map<String, byte[]> optimum, String digest) {
    /** The name that it has beside a document. */
    public static final String NAME = "验证包.zip";

    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String RUN = "run.csv";
    private static final String OPTIMUM = "optimum/";
    private static final String TEXT = "text/";
    private static final List<String> RUN_KEYS = List.of("title", "document", "date", "program", "reference");

    public PlanPackage {
        texts = List.copyOf(texts);
        optimum = new TreeMap<>(optimum);
    }

    /**
     * Writes a package.
     *
     * @param texts  the planner's own words, whose names begin with {@code text/}
     * @param optima the folder of the kept optima, which need not exist
     * @return its digest
     * @throws IOException when the file cannot be written
     */
    public static String write(Tables tables, List<OwnText> texts, Origin origin, Path optima, Path file)
            throws IOException {
        var files = new TreeMap<>(PackedTables.files(tables));
        files.put(RUN, run(origin));
        for (OwnText text : texts) {
            files.put(text.file(), text.bytes());
        }
        for (Map.Entry<String, byte[]> optimum : optima(optima).entrySet()) {
            files.put(OPTIMUM + optimum.getKey(), optimum.getValue());
        }
        var prints = new TreeMap<String, String>();
        files.forEach((name, bytes) -> prints.put(name, Sha256.of(bytes)));
        byte[] crate = Crate.describe(origin, files, prints);
        files.put(Crate.NAME, crate);
        prints.put(Crate.NAME, Sha256.of(crate));
        byte[] manifest = manifest(prints);
        files.put(MANIFEST, manifest);
        Files.write(file, zip(files, origin.date()));
        return Sha256.of(manifest);
    }

    private static byte[] run(Origin origin) {
        List<String> values = List.of(
                origin.title(), origin.document(), origin.date().toString(), origin.program(), origin.reference());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("key", "value"));
        for (int place = 0; place < values.size(); place++) {
            rows.add(List.of(RUN_KEYS.get(place), values.get(place)));
        }
        return PackedTables.csv(rows);
    }

    private static Map<String, byte[]> optima(Path folder) throws IOException {
        var optima = new TreeMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    optima.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return optima;
    }

    private static byte[] manifest(Map<String, String> prints) {
        var lines = new StringBuilder();
        prints.forEach(
                (name, print) -> lines.append(print).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, LocalDate date) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(date.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Opens a package and checks the fingerprint of every file in it.
     *
     * @throws Unreadable when it is no package, or a file is not as it was written, is missing or was added; the message names them
     */
    public static PlanPackage read(Path file, ReferenceData reference) throws Unreadable {
        Map<String, byte[]> files = Parts.read(file);
        Place place = Place.ofFile(String.valueOf(file.getFileName()));
        byte[] manifest = files.get(MANIFEST);
        if (manifest == null || !files.containsKey(RUN)) {
            throw new Unreadable(
                    place,
                    "不是碳路的验证包：没有 " + MANIFEST + " 或 " + RUN + "。",
                    "It is no package of Tanlu: there is no " + MANIFEST + " or " + RUN + ".");
        }
        List<String> changed = changed(files, new String(manifest, StandardCharsets.UTF_8));
        if (!changed.isEmpty()) {
            String names = String.join("、", changed.subList(0, StrictMath.min(changed.size(), 10)));
            throw new Unreadable(
                    place,
                    "验证包被改动，" + changed.size() + "个文件与清单不符，不能作为依据：" + names + "。请索取原包，或用 prepare 重新生成。",
                    "The package was altered; " + changed.size() + " files differ from its manifest: " + names
                            + ". Ask for the original one, or write it anew by prepare.");
        }
        return opened(files, reference, place);
    }

    private static PlanPackage opened(Map<String, byte[]> files, ReferenceData reference, Place place)
            throws Unreadable {
        var optimum = new TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(OPTIMUM)) {
                optimum.put(name.substring(OPTIMUM.length()), bytes);
            }
        });
        try {
            Map<String, String> run = PackedTables.pairs(files, RUN);
            var origin = new Origin(
                    run.getOrDefault("title", ""),
                    run.getOrDefault("document", ""),
                    LocalDate.parse(run.getOrDefault("date", "")),
                    run.getOrDefault("program", ""),
                    run.getOrDefault("reference", ""));
            byte[] manifest = files.getOrDefault(MANIFEST, new byte[0]);
            return new PlanPackage(
                    PackedTables.tables(files, reference), texts(files), origin, optimum, Sha256.of(manifest));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            var unreadable = new Unreadable(
                    place,
                    "验证包的内容不是本版程序能读的，可能由其他版本写出：" + e.getMessage(),
                    "The package holds what this version cannot read; another version may have written it: "
                            + e.getMessage());
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static List<OwnText> texts(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(TEXT))
                .map(file -> OwnText.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** The files that the manifest does not tell as they are. */
    private static List<String> changed(Map<String, byte[]> files, String manifest) {
        var told = new TreeMap<String, String>();
        manifest.lines()
                .filter(line -> line.contains("  "))
                .forEach(line ->
                        told.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf("  "))));
        var changed = new ArrayList<String>();
        files.forEach((name, bytes) -> {
            if (!name.equals(MANIFEST) && !Sha256.of(bytes).equals(told.get(name))) {
                changed.add(name);
            }
        });
        told.keySet().stream().filter(name -> !files.containsKey(name)).forEach(changed::add);
        return changed;
    }
}
