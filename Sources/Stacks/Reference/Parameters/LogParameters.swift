// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How long every log group of the stack keeps what it gets.
struct LogParameters: Component {
    let retentionInDays: Parameter<Days>

    init(_ settings: LogSettings) {
        retentionInDays = Parameter(
            "LogRetentionInDays", value: settings.retentionInDays, from: settings.argument("retentionInDays"),
            allowedValues: [
                1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
            ],
            description: "How long logs are kept")
    }

    var body: some StackContent {
        ParameterGroup("Logs", retentionInDays)
    }
}
