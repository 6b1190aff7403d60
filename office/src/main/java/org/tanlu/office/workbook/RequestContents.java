package org.tanlu.office.workbook;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.survey.Datum;

/** 预填和选项 what a request workbook offers and bears already: units, closed lists, and what the city has. */
public interface RequestContents {
    /** The symbols of the units that an item can be told in, its usual one first. */
    List<String> units(Item item);

    /** What a column of a register offers in a drop-down list; nothing where any text will do. */
    List<String> options(Form.Field field);

    /** The columns of a register that the department is asked for. */
    List<Form.Field> fields(Form form);

    /** The rows of a register that the city has, as texts of those columns. */
    List<List<String>> rows(Form form);

    /** What the city has of an item and year; empty when it has nothing or must not send it along. */
    Optional<Datum> known(String item, int year);

    /** The form of an energy balance, empty but for its labels; nothing for a year of which the city has one. */
    List<List<String>> balance(int year);

    /** Contents of a city that has nothing yet, with all columns of the registers. */
    static RequestContents blank(UnitChoice units) {
        return new BlankContents(units);
    }

    /** Finds the units in which a department may answer. */
    interface UnitChoice {
        /** The symbols of the units that an item can be told in, its usual one first. */
        List<String> of(Item item);
    }
}
