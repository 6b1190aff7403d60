package org.tanlu.web.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactCipherTest {
    @TempDir
    private Path folder;

    @Test
    void a_contact_opens_with_the_key_of_the_folder_for_its_round_alone() throws Exception {
        var cipher = new ContactCipher(folder.toString());
        byte[] sealed = cipher.seal("13900001111", 7);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1390");
        assertThat(cipher.seal("13900001111", 7)).as("no two are alike").isNotEqualTo(sealed);
        assertThat(cipher.open(sealed, 7)).contains("13900001111");
        assertThat(cipher.open(sealed, 8)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(cipher.open(sealed, 7)).isEmpty();
        assertThat(cipher.open(new byte[3], 7)).isEmpty();
        byte[] again = cipher.seal("a@b.cn", 7);
        Files.delete(folder.resolve("contact.key"));
        assertThat(cipher.open(again, 7)).as("another key").isEmpty();
    }

    @Test
    void what_cannot_be_seen_is_left_out_of_what_people_type() {
        assertThat(PlainText.lines("一\r\n\u0000二\u202E三\n\n\n\n四 ")).isEqualTo("一\n二三\n\n四");
        assertThat(PlainText.line("一\n二")).isEqualTo("一 二");
        String code = ReceiptCode.fresh();
        assertThat(code).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(ReceiptCode.read(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code);
    }
}
