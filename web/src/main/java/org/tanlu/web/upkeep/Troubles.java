package org.tanlu.web.upkeep;

import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.tanlu.web.backup.Spoilt;
import org.tanlu.web.store.UnfitDatabase;

/** Why a command could not be done, in words. */
final class Troubles {
    private Troubles() {}

    static String words(Exception failed) {
        if (failed instanceof Spoilt || failed instanceof UnfitDatabase) {
            return String.valueOf(failed.getMessage());
        }
        if (failed instanceof NoSuchFileException missing) {
            return "没有文件 " + missing.getFile() + "；请用 --data 指明工作台的数据文件夹（其中应有 seal.key）。"
                    + " No such file; name the workbench's data folder by --data, which holds seal.key.";
        }
        if (failed instanceof SQLException) {
            return "数据库读写失败：" + failed.getMessage() + "。请确认地址和数据文件夹，并先用本版本启动过一次工作台。"
                    + " The database cannot be used; check the address and folder, and that this version of the workbench was"
                    + " started on it once.";
        }
        return "未能完成：" + failed.getMessage() + "。 It could not be done.";
    }
}
