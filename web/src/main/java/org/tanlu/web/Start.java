package org.tanlu.web;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 启动参数 what the workbench was started with.
 *
 * @param address  the address it listens at; loopback unless told otherwise
 * @param port     the port
 * @param data     the folder of the data: the database unless another is told, and what can be computed anew
 * @param database the address of the database
 * @param sessionMinutes after how many minutes without a request somebody is signed out
 */
record Start(String address, int port, Path data, String database, int sessionMinutes) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORT = 8321;
    private static final int LAST_PORT = 65_535;
    private static final String ADDRESS_OPTION = "--address";
    private static final String PORT_OPTION = "--port";
    private static final String DATA_OPTION = "--data";
    private static final String SESSION_OPTION = "--session-minutes";
    private static final int USUAL_SESSION = 720;
    private static final String DATABASE_OPTION = "--database-url";
    /** The launcher hands on all that it was given. */
    private static final String VERB = "serve";

    private static final String DATABASE_VARIABLE = "TANLU_DATABASE_URL";

    /** What the options mean, in both languages. */
    static final String USAGE = """
            用法：tanlu serve [--port 端口] [--data 数据文件夹] [--database-url 数据库地址] [--address 监听地址]
              --port          端口，默认 8321                      port, 8321 by default
              --data          数据文件夹，默认 tanlu-data           data folder, tanlu-data by default
              --database-url  jdbc:postgresql://…；默认用数据文件夹中的 SQLite，也可写在环境变量 TANLU_DATABASE_URL 中
                              PostgreSQL instead of SQLite in the data folder; also from the environment
              --session-minutes  多少分钟没有操作即退出登录，默认 720   minutes without a request until one is signed out
              --address       监听地址，默认只限本机 127.0.0.1       address to listen at, loopback by default
            """;

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException with a message in both languages when an option is unknown or has no fit value
     */
    static Start of(List<String> arguments, Map<String, String> environment) {
        String address = LOOPBACK;
        int port = PORT;
        Path data = Path.of("tanlu-data");
        Optional<String> database = Optional.ofNullable(environment.get(DATABASE_VARIABLE));
        int session = USUAL_SESSION;
        Deque<String> left = split(arguments);
        if (VERB.equals(left.peekFirst())) {
            left.removeFirst();
        }
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            switch (option) {
                case ADDRESS_OPTION -> address = value(option, left);
                case PORT_OPTION -> port = port(value(option, left));
                case DATA_OPTION -> data = Path.of(value(option, left));
                case SESSION_OPTION -> session = minutes(value(option, left));
                case DATABASE_OPTION -> database = Optional.of(value(option, left));
                default -> throw new IllegalArgumentException("不认识的选项 " + option + "。 Unknown option.\n" + USAGE);
            }
        }
        Path folder = data.toAbsolutePath().normalize();
        return new Start(address, port, folder, database.orElse("jdbc:sqlite:" + folder.resolve("tanlu.db")), session);
    }

    /** Whether the meaning of the options is asked for, and not the workbench. */
    static boolean isHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /** Options may be told as {@code --port 80} or {@code --port=80}. */
    private static Deque<String> split(List<String> arguments) {
        var split = new ArrayDeque<String>();
        for (String argument : arguments) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                split.add(argument.substring(0, equals));
                split.add(argument.substring(equals + 1));
            } else {
                split.add(argument);
            }
        }
        return split;
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty() || left.getFirst().isBlank()) {
            throw new IllegalArgumentException("选项 " + option + " 后面缺少值。 The option needs a value.\n" + USAGE);
        }
        return left.removeFirst();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new IllegalArgumentException("端口应为 0 到 65535 的整数，不是 " + text + "。 Not a port.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }

    private static int minutes(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "--session-minutes 应为 1 到 99999 的整数，不是 " + text + "。 Not a number of minutes.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }
}
