// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// What the events of a state machine make.
    func stateMachineEvents(of resource: SourceResource, _ target: EventTarget) throws(ExpansionProblem)
        -> [EventResources]
    {
        var result: [EventResources] = []
        for event in try events(of: resource) {
            result.append((event.name, event.place, try made(for: event, target, resource)))
        }
        return result
    }

    private func made(for event: ServerlessEvent, _ target: EventTarget, _ resource: SourceResource)
        throws(ExpansionProblem) -> [MadeResource]
    {
        switch event.type {
        case "Schedule":
            var rule = MadeResource(event.id, "AWS::Events::Rule", target.passedOn)
            rule["ScheduleExpression"] = try required("Schedule", of: event)
            rule["State"] = state(of: event)
            for name in ["Name", "Description"] { rule[name] = event[name] }
            return try finished(rule, event, target, resource, extra: ["Input"])
        case "CloudWatchEvent", "EventBridgeRule":
            var rule = MadeResource(event.id, "AWS::Events::Rule", target.passedOn)
            rule["EventBusName"] = event["EventBusName"]
            rule["EventPattern"] = event["Pattern"]
            rule["Name"] = event["RuleName"]
            rule["State"] = event.saying("State")
            return try finished(rule, event, target, resource, extra: ["Input", "InputPath", "InputTransformer"])
        case "ScheduleV2": return try schedule(event, target, kind: "StateMachine")
        case "Api": return try pathOfStateMachine(event, target, resource)
        default: throw fail("the event \(event.name) has the unknown type \(event.type)", at: event.place)
        }
    }

    private func finished(
        _ rule: MadeResource, _ event: ServerlessEvent, _ target: EventTarget, _ resource: SourceResource,
        extra: [String]
    ) throws(ExpansionProblem) -> [MadeResource] {
        var rule = rule
        let given = event.type == "Schedule" ? event["RoleArn"] : nil
        let role = startingRole(event, target, resource, for: "events.amazonaws.com")
        let (queue, made) = try deadLetters(of: event, rule, target)
        rule["Targets"] = [
            ruleTarget(event, target, suffix: "StepFunctionsTarget", queue, extra: extra, role: given ?? role.arn)
        ]
        return [rule] + (given == nil ? [role] : []) + made
    }

    /// The role that starts a state machine.
    private func startingRole(
        _ event: ServerlessEvent, _ target: EventTarget, _ resource: SourceResource, for service: String
    ) -> MadeResource {
        var role = MadeResource("\(event.id)Role", "AWS::IAM::Role", target.passedOn)
        role["AssumeRolePolicyDocument"] = RolePolicies.trust(service)
        role["Policies"] = RolePolicies.sending(to: "StateMachine", target.arn, for: role.logicalID).map { [$0] }
        role["PermissionsBoundary"] = resource.saying("PermissionsBoundary")
        return role
    }

    private func pathOfStateMachine(_ event: ServerlessEvent, _ target: EventTarget, _ resource: SourceResource)
        throws(ExpansionProblem) -> [MadeResource]
    {
        let path = try text("Path", of: event)
        let method = try text("Method", of: event).lowercased()
        let api = try restAPI(of: event)
        let role = startingRole(event, target, resource, for: "apigateway.amazonaws.com")
        let suffix = stageSuffix(of: api)
        let template =
            event.saying("UnescapeMappingTemplate") == nil
            ? #"{"input": "$util.escapeJavaScript($input.json('$'))", "stateMachineArn": "${ID}"}"#
            : #"{"input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'","'")", "stateMachineArn": "${ID}"}"#
        let text = SubstitutedNames.replacing(template) { $0 == "ID" ? "${\(target.logicalID)}" : nil }
        try changeAPI(api) { properties throws(ExpansionProblem) in
            guard properties.given(DefinitionForm.mark)?.isSaying == true, let body = properties.given("DefinitionBody")
            else { return }
            var definition = APIDefinition(body)
            guard !definition.hasIntegration(path, method) else {
                throw fail("its API has \(method) of \(path) twice", at: event.place)
            }
            let integration: Node = [
                "type": "aws", "httpMethod": "POST",
                "uri": .sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
                "responses": ["200": ["statusCode": "200"], "400": ["statusCode": "400"]],
                "credentials": role.arn, "requestTemplates": ["application/json": .sub(text)],
            ]
            definition.integrate(
                path, method, condition: target.condition, integration,
                responses: ["200": ["description": "OK"], "400": ["description": "Bad Request"]])
            if let auth = event.saying("Auth") {
                addAuth(auth, of: properties, to: &definition, path, method, stage: suffix)
            }
            properties.set("DefinitionBody", definition.body)
        }
        return [role]
    }
}
