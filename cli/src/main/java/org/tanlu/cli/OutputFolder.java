package org.tanlu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that a verb is going to write, looked at before the work. */
final class OutputFolder {
    private OutputFolder() {}

    /**
     * Sees that the folder is there and takes files, or that it can be made. Nothing is made: what follows may still fail.
     *
     * @throws IOException when something that is no folder, or nobody may write to, is in the way; the message says what
     */
    static void check(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        Optional<Path> above = Optional.ofNullable(there.getParent());
        while (!Files.exists(there) && above.isPresent()) {
            there = above.get();
            above = Optional.ofNullable(there.getParent());
        }
        if (!Files.isDirectory(there)) {
            throw new IOException(folder + "（" + there + " 不是文件夹 is no folder）");
        }
        if (!Files.isWritable(there)) {
            throw new IOException(folder + "（没有权限写入 no permission to write to " + there + "）");
        }
    }
}
