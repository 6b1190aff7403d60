package org.tanlu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tanlu.office.workbook.Unwritable;
import org.tanlu.table.Unreadable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a verb into one clear message and an exit code; no stack trace reaches a user. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof Unreadable) {
            line.getErr().println("无法读取 cannot read: " + failure.getMessage());
            return ExitCode.INPUT;
        }
        if (failure instanceof Unwritable) {
            line.getErr().println("无法写入 cannot write: " + failure.getMessage());
            return ExitCode.OUTPUT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            line.getErr()
                    .println("无法写入 cannot write: " + failure.getMessage()
                            + "\n请检查路径、权限和磁盘空间。 Check path, permission and disk space.");
            return ExitCode.OUTPUT;
        }
        line.getErr()
                .println("程序缺陷，请把这一行和所用数据报告给维护者。 A defect of the program; please report this line and the data: "
                        + failure);
        return ExitCode.DEFECT;
    }
}
