// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// The plan of an API, with a key.
    func usagePlan(of resource: SourceResource, _ stage: MadeResource) throws(ExpansionProblem) -> [MadeResource] {
        guard let settings = resource["Auth"]?.given("UsagePlan") else { return [] }
        let kind = settings["CreateUsagePlan"]?.stringValue
        guard let kind, ["SHARED", "PER_API", "NONE"].contains(kind) else {
            throw fail("CreateUsagePlan of its UsagePlan is SHARED, PER_API or NONE", at: settings.origin)
        }
        if kind == "NONE" { return [] }
        let id = resource.logicalID
        let isShared = kind == "SHARED"
        let apiStage: Node = ["ApiId": .ref(id), "Stage": stage.ref]
        let stageKey: Node = ["RestApiId": .ref(id), "StageName": stage.ref]
        var attributes = resource.passedOn
        var names = [id]
        if isShared {
            if !usagePlan.apis.contains(id) { usagePlan.apis.append(id) }
            if !usagePlan.stages.contains(apiStage) { usagePlan.stages.append(apiStage) }
            if !usagePlan.keys.contains(stageKey) { usagePlan.keys.append(stageKey) }
            names = usagePlan.apis
            attributes = sharedAttributes(resource)
        }
        let prefix = isShared ? "Serverless" : id
        var plan = MadeResource(
            "\(prefix)UsagePlan", "AWS::ApiGateway::UsagePlan", attributes,
            dependsOn: .array(names.map { .string($0) }))
        plan["ApiStages"] = .array(isShared ? usagePlan.stages : [apiStage])
        for name in ["UsagePlanName", "Description", "Quota", "Tags", "Throttle"] {
            plan[name] = settings.given(name).flatMap { $0.isSaying ? $0 : nil }
        }
        var key = MadeResource(
            "\(prefix)ApiKey", "AWS::ApiGateway::ApiKey", attributes, dependsOn: [.string(plan.logicalID)])
        key["Enabled"] = true
        key["StageKeys"] = .array(isShared ? usagePlan.keys : [stageKey])
        var link = MadeResource(
            "\(prefix)UsagePlanKey", "AWS::ApiGateway::UsagePlanKey", attributes, dependsOn: [.string(key.logicalID)])
        link["KeyId"] = key.ref
        link["KeyType"] = "API_KEY"
        link["UsagePlanId"] = plan.ref
        return [plan, key, link]
    }

    /// What stands beside the properties of a plan that several APIs have.
    private func sharedAttributes(_ resource: SourceResource) -> Node.Object {
        let own = resource.passedOn
        if let policy = own["DeletionPolicy"], usagePlan.deletion == nil || policy == "Retain" {
            usagePlan.deletion = policy
        }
        if let policy = own["UpdateReplacePolicy"],
            usagePlan.replacement == nil || policy == "Retain"
                || policy == "Snapshot" && usagePlan.replacement == "Delete"
        {
            usagePlan.replacement = policy
        }
        let name = "SharedUsagePlanCondition"
        if let condition = own["Condition"]?.stringValue {
            if !usagePlan.isAlwaysThere, !usagePlan.conditions.contains(condition) {
                usagePlan.conditions.append(condition)
                let all = usagePlan.conditions
                conditions = conditions ?? .init()
                conditions?[name] =
                    all.count == 1
                    ? .string(all[0]) : .call("Fn::Or", .array(all.map { ["Condition": .string($0)] }))
            }
        } else {
            usagePlan.isAlwaysThere = true
            conditions?[name] = nil
        }
        var attributes = Node.Object()
        attributes["DeletionPolicy"] = usagePlan.deletion
        attributes["UpdateReplacePolicy"] = usagePlan.replacement
        if !usagePlan.conditions.isEmpty, !usagePlan.isAlwaysThere { attributes["Condition"] = .string(name) }
        return attributes
    }
}
