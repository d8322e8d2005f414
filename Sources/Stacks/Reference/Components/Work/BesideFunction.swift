// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// A function beside the services, what calls it, and where what it could not do is kept.
struct BesideFunction: Component {
    let logGroup: Logs.LogGroup
    let role: IAM.Role
    let function: Lambda.Function
    let deadLetters: DeadLetters
    let changes: Lambda.EventSourceMapping?
    let scheduleRole: IAM.Role?
    let schedule: Scheduler.Schedule?

    init(_ settings: FunctionSettings, in environment: Settings, logging: Logging) {
        let name = settings.name
        let stores = StoreAccess(settings.uses, in: environment)
        let logGroup = logging.group("\(name)LogGroup")
        let deadLetters = DeadLetters("\(name)DeadLetters")
        let handles = DataHandles(environment)
        var role = stores.granted(
            to: IAM.Role(
                "\(name)Role", assumedBy: "lambda.amazonaws.com"
            ).uses(logGroup, .write))
        if case .tableChanges = settings.trigger {
            role = role.uses(handles.tableName.consumed, .readChanges, encryptedBy: handles.keyArn?.consumed)
                .uses(deadLetters.queue, .send)
        }
        let variables =
            settings.variables.sorted { $0.key < $1.key }.map { ($0.key, Value<String>($0.value)) } + stores.variables
        let function = Lambda.Function(
            "\(name)Function",
            code: Self.code(settings.code),
            role: role.arn,
            architectures: [.arm64],
            environment: variables.isEmpty
                ? nil : .init(variables: .init(Dictionary(variables) { first, _ in first })),
            handler: "index.handler",
            loggingConfig: .init(logFormat: .json, logGroup: logGroup.ref),
            memorySize: .init(settings.memory),
            runtime: .python3_13,
            timeout: .seconds(.init(settings.timeout)))
        switch settings.trigger {
        case .tableChanges(let batchSize):
            changes = Lambda.EventSourceMapping(
                "\(name)Changes",
                functionName: function.arn,
                batchSize: .init(batchSize),
                bisectBatchOnFunctionError: true,
                destinationConfig: .init(onFailure: .init(destination: .init(deadLetters.queue.arn))),
                eventSourceArn: .init(handles.tableStreamArn.consumed),
                maximumRetryAttempts: 3,
                startingPosition: .trimHorizon)
            schedule = nil
            scheduleRole = nil
        case .schedule(let expression):
            let starter = SchedulerRole.make(
                name, .allow("lambda:InvokeFunction", on: ["\(function.arn)"]), deadLetters: deadLetters)
            schedule = Scheduler.Schedule(
                "\(name)Schedule",
                flexibleTimeWindow: .init(mode: .off),
                scheduleExpression: .init(expression),
                target: .init(
                    arn: .init(function.arn), roleArn: starter.arn,
                    deadLetterConfig: .init(arn: deadLetters.queue.arn)))
            scheduleRole = starter
            changes = nil
        }
        self.logGroup = logGroup
        self.role = role
        self.function = function
        self.deadLetters = deadLetters
    }

    private static func code(_ code: FunctionSettings.Code) -> Lambda.Function.Code {
        switch code {
        case .inline(let text): .init(zipFile: .init(text))
        case .directory(let path): .directory(path)
        }
    }
}
