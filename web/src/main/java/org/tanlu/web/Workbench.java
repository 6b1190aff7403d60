package org.tanlu.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanlu.web.security.FirstPassword;
import org.tanlu.web.store.UnfitDatabase;
import org.tanlu.web.upkeep.Upkeep;

/** 工作台 the workbench: {@code tanlu serve}. */
@SpringBootApplication
public class Workbench {
    private static final int MISUSE = 2;

    /** Starts the workbench, says where it is, and stays until it is stopped. */
    public static void main(String[] arguments) {
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (Start.isHelp(List.of(arguments)) && !isUpkeep(arguments)) {
            out.print(Start.USAGE);
            return;
        }
        if (isUpkeep(arguments)) {
            System.exit(Upkeep.run(writer(out), writer(err), arguments));
        }
        try {
            Start start = Start.of(List.of(arguments), System.getenv());
            Files.createDirectories(start.data());
            ConfigurableApplicationContext context = open(start);
            String place = "http://" + start.address() + ":"
                    + context.getEnvironment().getProperty("local.server.port", String.valueOf(start.port()));
            out.println("碳路工作台已启动：" + place + "　按 Ctrl+C 停止。 The workbench is ready; Ctrl+C stops it.");
            context.getBean(FirstPassword.class).secret().ifPresent(secret -> {
                out.println("首次使用，请用下面的地址设置用户名和口令（只能用一次）： First use, set a name and password once at:");
                out.println("  " + place + "/first?secret=" + secret);
            });
        } catch (IllegalArgumentException | IOException misuse) {
            err.println(misuse.getMessage());
            System.exit(MISUSE);
        } catch (RuntimeException failed) {
            err.println(reason(failed));
            System.exit(1);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static boolean isUpkeep(String... arguments) {
        return arguments.length > 0 && Upkeep.VERBS.contains(arguments[0]);
    }

    /** Starts the server; the caller closes it. */
    static ConfigurableApplicationContext open(Start start) {
        var application = new SpringApplication(Workbench.class);
        application.setDefaultProperties(Map.of(
                "server.address", start.address(),
                "server.port", start.port(),
                "server.servlet.session.timeout", start.sessionMinutes() + "m",
                "tanlu.data", start.data().toString(),
                "tanlu.database", start.database()));
        return application.run();
    }

    /** What a planner can do about a start that failed, in both languages. */
    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitDatabase unfit) {
                return String.valueOf(unfit.getMessage());
            }
            if (cause instanceof PortInUseException port) {
                return "端口 " + port.getPort()
                        + " 已被占用，可能工作台已在运行；请用 --port 换一个。 The port is in use; choose another by --port.";
            }
        }
        return "工作台未能启动：" + failed.getMessage() + "。 The workbench could not start.";
    }
}
