package io.docket.ui.planted;

import javax.sql.DataSource;

/** Looks into tables past every right. */
public record RowReader(DataSource tables) {}
