// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An event of SAM has what its source needs.
enum ServerlessEventRule: ServerlessRule {
    static let description = RuleDescription(
        "serverless-event", "An event of SAM has what its source needs.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "F": {
                        "Type": "AWS::Serverless::Function",
                        "Properties": {
                          "CodeUri": "s3://code-of-ours/f.zip",
                          "Handler": "app.handler",
                          "Runtime": "python3.13",
                          "Events": {
                            "Nightly": {
                              "Type": "Schedule",
                -             "Properties": {"State": "ENABLED"}
                +             "Properties": {"State": "ENABLED", "Schedule": "rate(1 day)"}
                            }
                          }
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html"
    )

    static func findings(about resource: ServerlessResource, in context: ValidationContext) -> [Diagnostic] {
        guard ["Function", "StateMachine"].contains(resource.kind) else { return [] }
        return empty(resource)
            + (resource.properties["Events"]?.objectValue?.members ?? []).flatMap { event -> [Diagnostic] in
                guard let type = event.value["Type"]?.stringValue else { return [] }
                let properties = event.value["Properties"] ?? .object([])
                guard properties.objectValue != nil, properties.function == nil else { return [] }
                let problems =
                    missing(type, properties) + rules(type, properties) + source(type, properties)
                    + bucket(type, properties, context)
                return problems.map { message, answer, fix in
                    fault(
                        resource, ["Events", event.key, "Properties"], "has the event \(event.key), \(message)",
                        answer: answer, fix: fix)
                }
            }
    }

    private static func empty(_ resource: ServerlessResource) -> [Diagnostic] {
        let events = resource.resource.propertiesNode["Events"]?.objectValue?.members ?? []
        return events.filter { $0.value == .null }.map { event in
            fault(
                resource, ["Events", event.key], "has the event \(event.key), which says nothing",
                answer: "Event with id [\(event.key)] is invalid", fix: "give it Type and Properties")
        }
    }

    private typealias Problem = (message: String, answer: String, fix: String)

    /// What the models leave open and the transform or CloudFormation wants.
    private static let required = [
        "DynamoDB": ["StartingPosition"], "Kinesis": ["StartingPosition"], "MSK": ["StartingPosition"],
        "Schedule": ["Schedule"], "ScheduleV2": ["ScheduleExpression"],
        "SelfManagedKafka": ["KafkaBootstrapServers", "SourceAccessConfigurations", "Topics"],
    ]

    private static func missing(_ type: String, _ properties: Node) -> [Problem] {
        var names = (required[type] ?? []).filter { properties.given($0) == nil }
        if type == "HttpApi", properties.given("Path") == nil || properties.given("Method") == nil,
            properties.given("Path") != nil || properties.given("Method") != nil
        {
            names = ["Path", "Method"].filter { properties.given($0) == nil }
        }
        return names.map { ("a \(type) without \($0)", "Missing required property '\($0)'", "set \($0)") }
    }

    /// Rules of EventBridge and its scheduler.
    private static func rules(_ type: String, _ properties: Node) -> [Problem] {
        guard ["CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"].contains(type) else { return [] }
        var found: [Problem] = []
        if properties.certainly("State"), properties.certainly("Enabled") {
            found.append(
                ("with State and Enabled", "State and Enabled Properties cannot both be specified", "remove Enabled"))
        }
        guard let queue = properties.given("DeadLetterConfig"), queue.objectValue != nil, queue.function == nil else {
            return found
        }
        switch (queue["Arn"] != nil, queue["Type"] != nil) {
        case (true, true):
            found.append(
                (
                    "whose DeadLetterConfig has Arn and Type",
                    "You can either define 'Arn' or 'Type' property of DeadLetterConfig", "remove one of them"
                ))
        case (false, false):
            found.append(
                (
                    "whose DeadLetterConfig has neither Arn nor Type",
                    "No 'Arn' or 'Type' property provided for DeadLetterConfig", "set Arn, or Type to SQS"
                ))
        default: break
        }
        if queue["Arn"] == nil, let name = queue["QueueLogicalId"], name.stringValue == nil, name != .null {
            found.append(
                (
                    "whose QueueLogicalId is no text", "QueueLogicalId must be a string",
                    "write the name that the queue will have"
                ))
        }
        return found
    }

    /// How Lambda gets at a broker.
    private static func source(_ type: String, _ properties: Node) -> [Problem] {
        if type == "SelfManagedKafka", let topics = properties["Topics"]?.arrayValue, topics.count > 1 {
            return [
                (
                    "a SelfManagedKafka of \(topics.count) topics",
                    "Topics for self managed kafka only supports single configuration entry",
                    "make an event for each topic"
                )
            ]
        }
        let supported = ["DocumentDB": ["BASIC_AUTH"], "MQ": ["BASIC_AUTH", "VIRTUAL_HOST"]]
        guard let types = supported[type] else { return [] }
        guard let access = properties.given("SourceAccessConfigurations") else {
            return [
                (
                    "a \(type) without SourceAccessConfigurations", "No SourceAccessConfigurations provided",
                    "name the secret by BASIC_AUTH"
                )
            ]
        }
        guard let entries = access.arrayValue,
            entries.allSatisfy({ $0.function == nil && $0["Type"]?.stringValue != nil })
        else { return [] }
        if let other = entries.compactMap({ $0["Type"]?.stringValue }).first(where: { !types.contains($0) }) {
            return [
                (
                    "a \(type) with the access \(other)",
                    "Invalid property Type specified in SourceAccessConfigurations. The supported values are: \(types)",
                    "take \(types.joined(separator: " or "))"
                )
            ]
        }
        let basic = entries.filter { $0["Type"]?.stringValue == "BASIC_AUTH" }
        if basic.count != 1 {
            let answer = basic.isEmpty ? "No BASIC_AUTH property specified" : "Multiple BASIC_AUTH properties specified"
            return [
                (
                    "a \(type) with \(basic.count) entries BASIC_AUTH", "\(answer) in SourceAccessConfigurations",
                    "give one"
                )
            ]
        }
        return basic[0].given("URI") != nil
            ? []
            : [
                (
                    "a \(type) whose BASIC_AUTH has no URI",
                    "No BASIC_AUTH URI property specified in SourceAccessConfigurations", "name the secret's ARN"
                )
            ]
    }

    private static func bucket(_ type: String, _ properties: Node, _ context: ValidationContext) -> [Problem] {
        guard type == "S3", let bucket = properties.given("Bucket") else { return [] }
        let name = bucket["Ref"]?.stringValue
        if let name, context.resource(name)?.type == "AWS::S3::Bucket" || context.has(name, in: .parameters) {
            return []
        }
        if name == nil, bucket.stringValue.map({ context.resource($0) != nil }) ?? (bucket.function?.name == "Fn::If") {
            return []
        }
        return [
            (
                "whose bucket is not of this template", "S3 events must reference an S3 bucket in the same template",
                "refer to an AWS::S3::Bucket of the template by Ref"
            )
        ]
    }
}
