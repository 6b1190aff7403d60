package org.tanlu.verbs;

import java.util.List;
import java.util.Optional;
import org.tanlu.fieldwork.request.RegisterForm;
import org.tanlu.fieldwork.request.SentAlong;
import org.tanlu.office.workbook.RequestContents;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Department;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Tables;

/** What the request workbook of a department offers and bears already: of the city, only what may be sent to that department. */
public final class KnownContents implements RequestContents {
    private final Dossier dossier;
    private final ReferenceData reference;
    private final FillingColumns columns;
    private final SentAlong sent;

    /** What is known of a city and may be sent to a department. */
    public KnownContents(Dossier dossier, Department department, ReferenceData reference) {
        this.dossier = dossier;
        this.sent = new SentAlong(dossier, department, reference);
        this.reference = reference;
        this.columns = new FillingColumns(new Tables(List.of(), List.of()), reference);
    }

    @Override
    public List<String> units(Item item) {
        return reference.units().alike(item.unit().orElse(Unit.ONE)).stream()
                .map(Unit::symbol)
                .toList();
    }

    @Override
    public List<String> options(Form.Field field) {
        return columns.options(field);
    }

    @Override
    public List<Form.Field> fields(Form form) {
        return new RegisterForm(form, reference).fields();
    }

    @Override
    public List<List<String>> rows(Form form) {
        return sent.rows(form);
    }

    @Override
    public Optional<Datum> known(String item, int year) {
        return sent.find(item, year);
    }

    @Override
    public List<List<String>> balance(int year) {
        return dossier.findEnergy(year, EnergyBalance.Kind.BALANCE).isPresent()
                ? List.of()
                : BlankCity.balance(reference);
    }
}
