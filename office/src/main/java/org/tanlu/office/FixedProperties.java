package org.tanlu.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** 文件属性 what every Office file says of itself: the same inputs and date give the same bytes. */
public final class FixedProperties {
    private FixedProperties() {}

    /** Properties that name the program and the given date instead of the moment of writing. */
    public static void describe(POIXMLProperties properties, String title, LocalDate date) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> start =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(title);
        core.setCreator("碳路 Tanlu");
        core.setLastModifiedByUser("碳路 Tanlu");
        core.setCreated(start);
        core.setModified(start);
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        properties.getExtendedProperties().setApplication("Tanlu");
    }
}
