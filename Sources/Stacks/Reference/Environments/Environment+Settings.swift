// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Environment {
    /// An environment as its settings say it: each of its stacks is made of the same ones.
    public init(
        _ name: String, _ settings: Settings, isDevelopment: Bool = false, silencing silences: [Silence] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @EnvironmentBuilder stacks: (Settings) -> [EnvironmentStack]
    ) {
        self.init(
            name, region: settings.region, account: .id(settings.account), stackNamePrefix: settings.stackNamePrefix,
            tags: settings.tags, terminationProtection: settings.terminationProtection, isDevelopment: isDevelopment,
            silencing: silences, file: file, line: line, column: column, stacks: { return stacks(settings) })
    }

    /// The settings that its services are made of; nil where it has none.
    var settings: Settings? { stacks.lazy.compactMap { ($0.stack as? ServiceStack)?.settings }.first }
}
