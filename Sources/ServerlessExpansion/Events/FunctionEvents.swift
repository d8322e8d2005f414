// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    typealias EventResources = (event: String, place: SourceLocation?, resources: [MadeResource])

    /// What the events of a function make, in the order of their paths or names.
    func functionEvents(of resource: SourceResource, _ target: EventTarget, _ role: inout MadeResource)
        throws(ExpansionProblem) -> [EventResources]
    {
        let events = try events(of: resource).map { ($0.properties["Path"]?.stringValue ?? $0.name, $0) }
        let sorted = events.enumerated().sorted { left, right in
            let (first, second) = (left.element.0.unicodeScalars, right.element.0.unicodeScalars)
            if first.elementsEqual(second) { return left.offset < right.offset }
            return first.lexicographicallyPrecedes(second)
        }
        var result: [EventResources] = []
        for event in sorted.map(\.element.1) {
            result.append((event.name, event.place, try made(for: event, target, &role)))
        }
        return result
    }

    private func made(for event: ServerlessEvent, _ target: EventTarget, _ role: inout MadeResource)
        throws(ExpansionProblem) -> [MadeResource]
    {
        switch event.type {
        case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB":
            return [try eventSourceMapping(event, target, &role)]
        case "Schedule": return try scheduleRule(event, target)
        case "CloudWatchEvent", "EventBridgeRule": return try patternRule(event, target)
        case "ScheduleV2": return try schedule(event, target, kind: "Lambda")
        case "S3": return try bucketNotification(event, target)
        case "SNS": return try topicSubscription(event, target, &role)
        case "Cognito": return try userPoolTrigger(event, target)
        case "CloudWatchLogs": return try logSubscription(event, target)
        case "IoTRule": return try topicRule(event, target)
        case "AlexaSkill":
            var permission = permission(event, target, for: "alexa-appkit.amazon.com")
            permission["EventSourceToken"] = event["SkillId"]
            return [permission]
        case "Api": return try restAPIEvent(event, target)
        case "HttpApi": return try httpAPIEvent(event, target)
        default: throw fail("the event \(event.name) has the unknown type \(event.type)", at: event.place)
        }
    }

    /// What lets a source call the function.
    func permission(
        _ event: ServerlessEvent, _ target: EventTarget, for principal: String, suffix: String = "",
        prefix: String? = nil
    ) -> MadeResource {
        let stem = "\(prefix ?? event.id)Permission"
        let id = suffix.isAlphanumeric ? stem + suffix : StableName.make(stem, suffix)
        var permission = MadeResource(id, "AWS::Lambda::Permission", target.passedOn)
        permission["Action"] = "lambda:InvokeFunction"
        permission["FunctionName"] = target.name
        permission["Principal"] = .string(principal)
        return permission
    }
}
