// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A task of a service's new image that runs to its end before the new version starts, as what changes the tables of its
/// database. Where it fails, the deployment does, and the old version goes on.
///
/// The old version runs beside the changed tables for a while, and again after a rollback, which runs no migration: what it
/// needs must still be there.
public struct MigrationSettings: Sendable, Located {
    /// What the image runs instead of its own command.
    public var command: [String]
    /// What it uses of the `DataStack`: `.databaseMaster` makes tables and users.
    public var uses: [StoreUse]
    /// How long it may take, up to 55 minutes. Then it is stopped and counts as failed.
    public var timeoutInMinutes: Int
    /// Where it is written.
    public let location: Location

    public init(
        command: [String], uses: [StoreUse], timeoutInMinutes: Int = 15,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.command = command
        self.uses = uses
        self.timeoutInMinutes = timeoutInMinutes
        location = Location(file: file, line: line, column: column)
    }
}
