// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How large the database is, and how far back its backups go.
struct DatabaseParameters: Component {
    /// What differs between the engines.
    enum Size: Sendable {
        case aurora(minimum: Parameter<Value<Double>>, maximum: Parameter<Value<Double>>, pauses: Bool, instances: Int)
        case instance(
            instanceClass: Parameter<Value<String>>, storage: Parameter<Value<Int>>, maximum: Parameter<Value<Int>>,
            multiAZ: Bool)
    }

    let settings: DatabaseSettings
    let size: Size
    let backupRetention: Parameter<Days>

    init(_ database: DatabaseSettings) {
        settings = database
        let engine = database.argument("engine")
        switch database.engine {
        case .aurora(let minimum, let maximum, let instances):
            size = .aurora(
                minimum: Parameter(
                    "DatabaseMinimumCapacity", value: minimum, from: engine, minValue: 0, maxValue: 255.5,
                    description: "The fewest capacity units of an instance, in halves; 0 pauses it"),
                maximum: Parameter(
                    "DatabaseMaximumCapacity", value: maximum, from: engine, minValue: 1, maxValue: 256,
                    description: "The most capacity units of an instance, in halves"),
                pauses: minimum == 0, instances: instances)
        case .instance(let instanceClass, let storage, let maximum, let multiAZ):
            size = .instance(
                instanceClass: Parameter(
                    "DatabaseInstanceClass", value: instanceClass, from: engine, allowedPattern: "db\\.[a-z0-9.]+",
                    description: "The kind of machine that the database runs on",
                    constraintDescription: "a class of instances of RDS, as db.t4g.medium"),
                storage: Parameter(
                    "DatabaseAllocatedStorage", value: storage, from: engine, minValue: 20, maxValue: 65_536,
                    description: "The database's storage in GiB"),
                maximum: Parameter(
                    "DatabaseMaxAllocatedStorage", value: maximum, from: engine, minValue: 22, maxValue: 65_536,
                    description: "The storage in GiB that the database may grow to"),
                multiAZ: multiAZ)
        }
        backupRetention = Parameter(
            "DatabaseBackupRetentionInDays", value: database.backupRetentionInDays,
            from: database.argument("backupRetentionInDays"), minValue: 1, maxValue: 35,
            description: "How many days the backups go back")
    }

    var body: some StackContent { ParameterGroup("Database", all) }

    private var all: [any AnyParameter] {
        switch size {
        case .aurora(let minimum, let maximum, _, _): [minimum, maximum, backupRetention]
        case .instance(let instanceClass, let storage, let maximum, _):
            [instanceClass, storage, maximum, backupRetention]
        }
    }
}
