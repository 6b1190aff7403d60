package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;

/** 核算年份 the years that are accounted (clause 7.1.2): those with energy data, from the first year of the settings on. */
@Clause("7.1.2")
final class AccountYears {
    private static final String NET_IMPORT = "electricity/net_import";

    private AccountYears() {}

    static List<Integer> of(Dossier dossier, ReferenceData reference) {
        List<Integer> all = dossier.energyYears();
        if (all.isEmpty()) {
            all = dossier.valueYears().stream()
                    .filter(year -> tellsAnything(year, dossier, reference))
                    .toList();
        }
        List<Integer> wanted = all.stream()
                .filter(year -> dossier.city()
                        .findInteger("first_year")
                        .filter(first -> first > year)
                        .isEmpty())
                .toList();
        return wanted.isEmpty() ? all : wanted;
    }

    /** Whether a year without energy data has a source that can be accounted, or imports electricity. */
    private static boolean tellsAnything(int year, Dossier dossier, ReferenceData reference) {
        var basis = new Basis(EnergyBalance.none(year), Optional.empty(), Optional.empty());
        EnergyActivity activity = new EnergyActivity(Map.of(), Optional.empty());
        EnergyGaps gaps = EnergyGaps.of(dossier, basis, reference);
        return dossier.findValue(NET_IMPORT, year).isPresent()
                || Sources.of(year, dossier, List.of(), activity, gaps, reference, new ArrayList<>()).stream()
                        .anyMatch(account -> !account.lines().isEmpty());
    }
}
