// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A bucket that tells a function what happens in it.
    func bucketNotification(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem)
        -> [MadeResource]
    {
        guard let name = event["Bucket"]?["Ref"]?.stringValue, resources[name] != nil else {
            throw fail("the event \(event.name) names no bucket of the template by Ref", at: event.place)
        }
        var permission = permission(event, target, for: "s3.amazonaws.com")
        permission["SourceAccount"] = .ref("AWS::AccountId")
        var base: Node = ["Function": target.arn]
        base.set("Filter", event["Filter"])
        let types = try required("Events", of: event)
        let mappings = (types.arrayValue ?? [types]).map { type in
            var mapping = base
            mapping.set("Event", type)
            return target.condition.map { Node.when($0, mapping) } ?? mapping
        }
        changeResource(name) { bucket in
            if let condition = permission.attributes["Condition"] {
                // A bucket cannot depend on what is not always there: a tag refers to it instead.
                let tag: Node = [
                    "Key": .string("sam:ConditionalDependsOn:\(permission.logicalID)"),
                    "Value": .when(condition, permission.ref, otherwise: "no dependency"),
                ]
                bucket.change("Properties") { $0.set("Tags", .array(($0["Tags"]?.arrayValue ?? []) + [tag])) }
            } else {
                Self.depend(&bucket, on: permission.logicalID)
            }
            bucket.change("Properties") { properties in
                properties.change("NotificationConfiguration") { config in
                    var all = config["LambdaConfigurations"]?.arrayValue ?? []
                    for mapping in mappings where !all.contains(mapping) { all.append(mapping) }
                    config.set("LambdaConfigurations", .array(all))
                }
            }
        }
        return [permission] + existing(name)
    }

    /// A resource of the template with what events added to it.
    private func existing(_ name: String) -> [MadeResource] {
        guard let node = resources[name] else { return [] }
        let source = SourceResource(name, node)
        var made = MadeResource(name, source.type, source.attributes, dependsOn: source.dependsOn)
        for member in source.properties.objectValue?.members ?? [] { made[member.key] = member.value }
        return [made]
    }

    /// A user pool that asks a function.
    func userPoolTrigger(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        guard let name = event["UserPool"]?["Ref"]?.stringValue, resources[name] != nil else {
            throw fail("the event \(event.name) names no user pool of the template by Ref", at: event.place)
        }
        var permission = permission(
            event, target, for: "cognito-idp.amazonaws.com", prefix: "\(target.logicalID)Cognito")
        permission["SourceArn"] = .getAtt(name, "Arn")
        let triggers = try required("Trigger", of: event)
        changeResource(name) { pool in
            pool.change("Properties") { properties in
                properties.change("LambdaConfig") { config in
                    for trigger in (triggers.arrayValue ?? [triggers]).compactMap(\.stringValue) {
                        config.set(trigger, target.arn)
                    }
                }
            }
        }
        return [permission] + existing(name)
    }

    /// Logs that go to a function.
    func logSubscription(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        let group = try required("LogGroupName", of: event)
        var permission = permission(event, target, for: "logs.amazonaws.com")
        permission["SourceArn"] = .sub(arnText("logs", "log-group:${__LogGroupName__}:*"), ["__LogGroupName__": group])
        var filter = MadeResource(
            event.id, "AWS::Logs::SubscriptionFilter", target.passedOn,
            dependsOn: [.string(permission.logicalID)])
        filter["LogGroupName"] = group
        filter["FilterPattern"] = try required("FilterPattern", of: event)
        filter["DestinationArn"] = target.arn
        return [permission, filter]
    }

    /// A rule of IoT Core that calls a function.
    func topicRule(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        var permission = permission(event, target, for: "iot.amazonaws.com")
        permission["SourceArn"] = .sub(arnText("iot", "rule/${RuleName}"), ["RuleName": .ref(event.id)])
        permission["SourceAccount"] = .sub("${AWS::AccountId}")
        var rule = MadeResource(event.id, "AWS::IoT::TopicRule", target.passedOn)
        var payload: Node = [
            "Sql": try required("Sql", of: event), "RuleDisabled": false,
            "Actions": [["Lambda": ["FunctionArn": target.arn]]],
        ]
        payload.set("AwsIotSqlVersion", event.saying("AwsIotSqlVersion"))
        rule["TopicRulePayload"] = payload
        return [permission, rule]
    }
}
