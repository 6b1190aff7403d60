package org.tanlu.solver.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data section of a GNU MathProg model: sets, and parameters with defaults, tables and slices of tables. */
final class MathProgData {
    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    private final Map<String, Double> defaults = new LinkedHashMap<>();
    private final Map<String, Double> values = new LinkedHashMap<>();

    private MathProgData() {}

    static MathProgData read(Path file) throws IOException {
        var data = new MathProgData();
        String text = Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("#.*", ""))
                .reduce("", (before, line) -> before + "\n" + line);
        for (String statement : text.split(";")) {
            List<String> tokens = Stream.of(statement
                            .replace(":=", " \u0001 ")
                            .replaceAll("([\\[\\],:])", " $1 ")
                            .trim()
                            .split("\\s+"))
                    .toList();
            if (tokens.get(0).equals("set")) {
                data.sets.put(tokens.get(1), tokens.subList(3, tokens.size()));
            } else if (tokens.get(0).equals("param")) {
                data.parameter(tokens);
            }
        }
        return data;
    }

    List<String> set(String name) {
        List<String> members = sets.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no set " + name);
        }
        return members;
    }

    double value(String name, String... keys) {
        Double told = values.get(name + List.of(keys));
        Double common = told == null ? defaults.get(name) : told;
        if (common == null) {
            throw new IllegalArgumentException("no value of " + name + List.of(keys));
        }
        return common;
    }

    private void parameter(List<String> tokens) {
        String name = tokens.get(1);
        int at = 2;
        if (tokens.get(at).equals("default")) {
            defaults.put(name, Double.valueOf(tokens.get(at + 1)));
            at += 2;
        }
        List<String> template = List.of("*", "*");
        while (at < tokens.size()) {
            switch (tokens.get(at)) {
                case "[" -> {
                    int end = tokens.subList(at, tokens.size()).indexOf("]") + at;
                    template = tokens.subList(at + 1, end).stream()
                            .filter(token -> !token.equals(","))
                            .toList();
                    at = end + 1;
                }
                case ":" -> at = table(name, template, tokens, at + 1);
                default -> at++;
            }
        }
    }

    /** Reads a table from its heads on; returns where it ends. */
    private int table(String name, List<String> template, List<String> tokens, int from) {
        int body = tokens.subList(from, tokens.size()).indexOf("\u0001") + from;
        List<String> heads = tokens.subList(from, body);
        int at = body + 1;
        while (at < tokens.size() && !tokens.get(at).equals("[")) {
            String row = tokens.get(at);
            for (int column = 0; column < heads.size(); column++) {
                List<String> key = filled(template, row, heads.get(column));
                values.put(name + key, Double.valueOf(tokens.get(at + 1 + column)));
            }
            at += heads.size() + 1;
        }
        return at;
    }

    private static List<String> filled(List<String> template, String row, String column) {
        var key = new ArrayList<>(template);
        key.set(key.indexOf("*"), row);
        key.set(key.indexOf("*"), column);
        return key;
    }
}
