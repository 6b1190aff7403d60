package org.tanlu.reference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Source;

/**
 * 基础资料 reference data: what is known before any city. Immutable after loading.
 *
 * @param sources     the publications by id
 * @param units       the units
 * @param rules       the rules of findings
 * @param settings    the keys of a city's settings
 * @param carriers    the columns of form P303-1 in printed order, by id
 * @param balanceRows the rows of form P303-1 in printed order, by id
 * @param sectors     the branches in order, by id
 * @param emissionSources the sources and sinks of the six categories, by id
 * @param items       the items of data tables, by id
 * @param forms       the forms of the registers, by id, in the order of the blank form
 * @param indicators  the indicators of Appendix B and clause 9.3
 * @param standard    the guideline as rows
 * @param wording     the sentences of the plan document, by id
 * @param reading     the words by which tables in any layout are read
 * @param energy      carriers, services and technologies of the energy system
 * @param measures    the library of measures
 * @param emphases    what cities of a type can put on a sector
 * @param safeguards  patterns of organisation, policy, appraisal and participation
 * @param factors     all factors
 */
public record ReferenceData(
        Map<String, Source> sources,
        Units units,
        Rules rules,
        Map<String, Setting> settings,
        Map<String, Carrier> carriers,
        Map<String, BalanceRow> balanceRows,
        Map<String, Sector> sectors,
        Map<String, EmissionSource> emissionSources,
        Map<String, Item> items,
        Map<String, Form> forms,
        List<Indicator> indicators,
        Standard standard,
        Map<String, String> wording,
        ReadingWords reading,
        EnergyReference energy,
        MeasureLibrary measures,
        List<TargetEmphasis> emphases,
        SafeguardLibrary safeguards,
        Factors factors) {

    /**
     * All factors of the reference data.
     *
     * @param fuels   calorific values, carbon contents, oxidation rates, standard coal
     * @param ceads   the CEADs factors
     * @param grid    average grid factors in tCO2/MWh
     * @param residual grid factors in tCO2/MWh without the non-fossil power that was traded by name
     * @param regions which regional grid a province belongs to
     * @param heat    default factors of purchased heat in tCO2/GJ
     * @param gwp     global warming potentials
     * @param categories the factors of the categories beside CO2 of combustion
     * @param agricultureRegions which region of the guide's agricultural tables a province belongs to
     * @param wasteClimates which climate of decay rates in landfills a province has
     * @param estimation what an estimate of energy rests on
     * @param ranges which lines have which range of uncertainty
     */
    public record Factors(
            FuelFactors fuels,
            CeadsFactors ceads,
            AreaFactors grid,
            AreaFactors residual,
            GridRegions regions,
            AreaFactors heat,
            Gwp gwp,
            CategoryFactors categories,
            Map<String, String> agricultureRegions,
            Map<String, String> wasteClimates,
            EstimationFactors estimation,
            List<RangeAssignment> ranges) {}

    /** The same data with a city's own library of measures. */
    public ReferenceData with(MeasureLibrary own) {
        return new ReferenceData(
                sources,
                units,
                rules,
                settings,
                carriers,
                balanceRows,
                sectors,
                emissionSources,
                items,
                forms,
                indicators,
                standard,
                wording,
                reading,
                energy,
                own,
                emphases,
                safeguards,
                factors);
    }

    /** The same data in a city's own words. */
    ReferenceData with(
            Standard said, List<Indicator> watched, Map<String, String> sentences, SafeguardLibrary patterns) {
        return new ReferenceData(
                sources,
                units,
                rules,
                settings,
                carriers,
                balanceRows,
                sectors,
                emissionSources,
                items,
                forms,
                watched,
                said,
                sentences,
                reading,
                energy,
                measures,
                emphases,
                patterns,
                factors);
    }

    /** The copy packed into the jar, which is loaded once. */
    public static ReferenceData load() {
        return PackedReference.get().data();
    }

    /** The SHA-256 of all files of the copy packed into the jar, in hexadecimal: which facts a plan rests on. */
    public static String fingerprint() {
        MessageDigest digest = sha256();
        PackedReference.get().files().opened().forEach((path, bytes) -> {
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * Loads a folder.
     *
     * @throws IllegalArgumentException when a file is missing or a row is defective; the message says where
     */
    public static ReferenceData load(Path folder) {
        return new ReferenceLoader(new ReferenceFiles(Optional.of(folder))).load();
    }

    /** The rule of an id; see {@link Rules#rule}. */
    public Rule rule(String id) {
        return rules.rule(id);
    }

    /**
     * The carrier of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Carrier carrier(String id) {
        return known(carriers, id);
    }

    /**
     * The balance row of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public BalanceRow balanceRow(String id) {
        return known(balanceRows, id);
    }

    /**
     * The branch of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Sector sector(String id) {
        return known(sectors, id);
    }

    /**
     * The source of emissions of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public EmissionSource emissionSource(String id) {
        return known(emissionSources, id);
    }

    /**
     * The item of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Item item(String id) {
        return known(items, id);
    }

    /**
     * The form of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Form form(String id) {
        return known(forms, id);
    }

    /**
     * The setting of a key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Setting setting(String key) {
        return known(settings, key);
    }

    /** A row of the balance seen as one branch: the first branch of the row. */
    public Sector sectorOfRow(String row) {
        String keyed = row.equals(BalanceRows.RESIDENTIAL) ? BalanceRows.URBAN : row;
        return sectors.values().stream()
                .filter(sector -> sector.row().equals(keyed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sector for row " + row));
    }

    private static <T> T known(Map<String, T> values, String id) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("not in the reference data: " + id);
        }
        return value;
    }

    /** The carriers that are not derived totals, in printed order. */
    public List<Carrier> addableCarriers() {
        return carriers.values().stream().filter(carrier -> !carrier.isTotal()).toList();
    }

    /** The industrial branches, in order. */
    public List<Sector> industrialSectors() {
        return sectors.values().stream()
                .filter(sector -> sector.row().equals("industry"))
                .toList();
    }
}
