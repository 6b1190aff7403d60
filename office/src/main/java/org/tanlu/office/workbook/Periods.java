package org.tanlu.office.workbook;

/** 期间 the periods of the checklist in Chinese. */
public final class Periods {
    private Periods() {}

    /** A period as {@code reference/standard/checklist.csv} has it, in Chinese. */
    public static String chinese(String text) {
        return text.replace("inventory periods", "历次清查")
                .replace("current and next", "现行和下一期")
                .replace("current", "现行")
                .replace("during", "编制期间")
                .replaceAll("([0-9-]+) yr ahead", "未来$1年")
                .replaceAll("[>]=([0-9]+) yr", "近$1年以上")
                .replaceAll("([0-9]+) yr", "近$1年")
                .replace("-latest", "年至最新")
                .replace("latest", "最新")
                .replace("all", "历年");
    }
}
