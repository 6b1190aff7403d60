package org.tanlu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code tanlu serve}: the workbench in the browser. It is a program of its own, which the launcher starts, so that no other command
 * carries a server along; this command only tells of it.
 */
@Command(
        name = "serve",
        description = {
            "启动浏览器工作台（只限本机访问，除非另行指定）；选项见 tanlu serve --help。",
            "Start the workbench in the browser, for this machine only unless told otherwise; options: tanlu serve --help."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getErr()
                .println("工作台由启动脚本 tanlu（Windows 为 tanlu.cmd）启动，不由 tanlu.jar 启动。"
                        + " The workbench is started by the launcher tanlu, not by tanlu.jar.");
        return ExitCode.USAGE;
    }
}
