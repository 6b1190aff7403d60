package org.tanlu.survey;

import java.util.regex.Pattern;
import org.tanlu.table.Cell;
import org.tanlu.trace.Text;

/**
 * 长代码 codes of more digits than a spreadsheet keeps of a number, such as the unified social credit code: written as a number,
 * their last digits are gone.
 */
final class LongCodes {
    static final Text LOST = Text.of(
            "被表格软件当作数值，末几位已丢失；请把这一列设为文本后重新填写",
            "was kept as a number by the spreadsheet, which lost its last digits; make the column text and enter it again");

    /** A spreadsheet keeps fifteen digits. */
    private static final int KEPT = 15;

    private static final Pattern EXPONENT = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,2}");
    private static final Pattern ZEROS = Pattern.compile("\\d{15}0{3}");

    /** The characters of the code of GB 32100 in the order of their values. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private LongCodes() {}

    /** Whether a text has lost digits. */
    static boolean isLost(Cell cell) {
        String text = Characters.strip(cell.text());
        boolean isNumber =
                cell.kind() == Cell.Kind.NUMBER && text.replaceAll("\\D", "").length() > KEPT;
        return isNumber
                || EXPONENT.matcher(text).matches()
                || (ZEROS.matcher(text).matches() && !isCreditCode(text));
    }

    /** Whether the last of eighteen characters is the check character of GB 32100. */
    private static boolean isCreditCode(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length() - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
        return CHARACTERS.charAt(check) == code.charAt(code.length() - 1);
    }
}
