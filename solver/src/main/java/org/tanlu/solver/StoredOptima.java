package org.tanlu.solver;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Solution;

/**
 * 最优解存档 a folder of optima found before, one file for each, named after the fingerprint of what was asked. A stored optimum is
 * taken only when it keeps every bound of the programme of now and, where it has prices, when they prove it. What cannot be
 * read or does not fit is searched anew; what cannot be written is not kept, and the folder tells.
 */
public final class StoredOptima {
    private static final String ENDING = ".optimum.gz";

    private final Path folder;
    private final Set<String> used = new ConcurrentSkipListSet<>();
    /** What is being read before it is asked for, by fingerprint. */
    private final Map<String, ForkJoinTask<List<String>>> ahead = new ConcurrentSkipListMap<>();

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger searched = new AtomicInteger();
    private volatile Optional<String> trouble = Optional.empty();

    /** The optima in a folder, which need not exist yet. */
    public StoredOptima(Path folder) {
        this.folder = folder;
    }

    /** Begins to read what the folder holds beside the caller's work, for a run that will ask for most of it. */
    public void ahead() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    String key = name.substring(0, name.length() - ENDING.length());
                    ahead.put(key, ForkJoinTask.adapt(() -> read(file)).fork());
                }
            }
        } catch (IOException | UncheckedIOException unlisted) {
            ahead.clear(); // each is read when it is asked for
        }
    }

    /** How many optima of this run were found here. */
    public int taken() {
        return taken.get();
    }

    /** How many were searched. */
    public int searched() {
        return searched.get();
    }

    /** What kept an optimum from being stored; empty when nothing did. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** The optimum under a fingerprint; empty when there is none that fits. */
    Optional<Solution> find(String key, LinearProgram program) {
        Optional<Solution> found = solution(key, program);
        if (found.isPresent()) {
            used.add(key);
            taken.incrementAndGet();
        }
        return found;
    }

    /** Keeps an optimum that was searched; a search without a point is repeated the next time. */
    void keep(String key, LinearProgram program, Solution solution) {
        searched.incrementAndGet();
        if (!solution.status().hasPoint()) {
            return;
        }
        used.add(key);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            try (Writer out = writer(part)) {
                for (String line : OptimumText.lines(program, solution)) {
                    out.write(line + "\n");
                }
            }
            Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException reason) {
            trouble = Optional.of(reason.toString());
        }
    }

    /** Removes the optima that this run did not ask for. */
    public void forgetOthers() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && !used.contains(name.substring(0, name.length() - ENDING.length()))) {
                    Files.delete(file);
                }
            }
        } catch (IOException reason) {
            trouble = Optional.of(reason.toString());
        }
    }

    private Optional<Solution> solution(String key, LinearProgram program) {
        ForkJoinTask<List<String>> begun = ahead.remove(key);
        List<String> lines = begun == null ? read(file(key)) : begun.join();
        try {
            return lines.isEmpty() ? Optional.empty() : OptimumText.solution(lines, program);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // of another programme
            return Optional.empty();
        }
    }

    /** The lines of a stored optimum; none where it is not whole. */
    private static List<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return OptimumText.whole(in.lines().toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static Writer writer(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }
}
