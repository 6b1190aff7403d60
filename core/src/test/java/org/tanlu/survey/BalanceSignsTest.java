package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Outcome;

class BalanceSignsTest {
    private static final Pattern TRANSFORMATION = Pattern.compile("(?m)^(二、|　1\\.火力|　2\\.供热|　4\\.炼焦|　9\\.回收)[^,]*,.*$");

    @Test
    void a_transformation_of_positive_inputs_is_turned_round() {
        String text = TRANSFORMATION
                .matcher(Balances.CURRENT)
                .replaceAll(line -> line.group()
                        .replaceAll(",(\\d)", ",~$1")
                        .replace(",-", ",")
                        .replace("~", "-"));
        assertThat(text).contains("火力发电,60,60,,,5,,-36");
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-SIGN-TRANSFORMATION");
        assertThat(Balances.amount(outcome, "thermal_power", "electricity")).contains(36.0);
        assertThat(Balances.amount(outcome, "coking", "cleaned_coal")).contains(-30.0);
        assertThat(Balances.amount(outcome, "transformation", "heat")).contains(340.0);
    }

    @Test
    void inputs_without_their_minus_get_it_back() {
        String text = TRANSFORMATION
                .matcher(Balances.CURRENT)
                .replaceAll(line -> line.group().startsWith("二")
                        ? line.group()
                        : line.group().replace(",-", ","));
        Outcome<Dossier> outcome = Balances.survey(text);
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-SIGN-INPUTS");
        assertThat(Balances.amount(outcome, "thermal_power", "natural_gas")).contains(-5.0);
        assertThat(Balances.amount(outcome, "thermal_power", "electricity")).contains(36.0);
        assertThat(Balances.amount(outcome, "coking", "coke")).contains(22.0);
    }

    @Test
    void signs_that_contradict_each_other_are_left_and_said() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("火力发电,-60,-60", "火力发电,60,60"));
        assertThat(Sheets.rules(outcome)).contains("BAL-SIGN-UNKNOWN");
        assertThat(Balances.amount(outcome, "thermal_power", "raw_coal")).contains(60.0);
    }

    @Test
    void a_transformation_without_evidence_is_left_and_said() {
        Outcome<Dossier> outcome =
                Balances.survey("项目,汽油,柴油\n单位,万吨,万吨\n二、加工转换投入（-）产出（+）量,40,58\n5.炼油,40,58\n四、终端消费量,40,58\n2.工业,40,58\n");
        assertThat(Sheets.rules(outcome)).contains("BAL-SIGN-UNKNOWN");
    }

    @Test
    void an_outflow_without_minus_is_turned_round() {
        Outcome<Dossier> outcome =
                Balances.survey(Balances.CURRENT.replace("调出量（-）,-18,-18,,,,,-2", "调出量（-）,18,18,,,,,2"));
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-SIGN-ROW");
        assertThat(Balances.amount(outcome, "outflow", "electricity")).contains(-2.0);
    }

    @Test
    void a_row_of_mixed_signs_is_left_and_said() {
        Outcome<Dossier> outcome =
                Balances.survey(Balances.CURRENT.replace("调出量（-）,-18,-18,,,,,-2", "调出量（-）,-18,-18,,,,,2"));
        assertThat(Sheets.rules(outcome)).contains("BAL-SIGN-MIXED");
        assertThat(Balances.amount(outcome, "outflow", "electricity")).contains(2.0);
    }

    @Test
    void negative_losses_are_turned_round() {
        Outcome<Dossier> outcome = Balances.survey(Balances.CURRENT.replace("损失量,,,,,,4,3", "损失量,,,,,,-4,-3"));
        assertThat(Sheets.rules(outcome)).containsExactly("BAL-SIGN-ROW");
        assertThat(Balances.amount(outcome, "losses", "electricity")).contains(3.0);
    }
}
