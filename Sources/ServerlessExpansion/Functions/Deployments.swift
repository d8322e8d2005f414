// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    private static let application = "ServerlessDeploymentApplication"
    private static let role = "CodeDeployServiceRole"

    private static let predefined: Set = [
        "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes",
        "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes",
        "Linear10PercentEvery10Minutes", "AllAtOnce",
    ]

    /// The preference with what is known of it; nil where it is switched off.
    private func deploymentSettings(_ resource: SourceResource) -> Node? {
        guard var settings = resource.saying("DeploymentPreference") else { return nil }
        for name in ["Enabled", "Type", "PassthroughCondition"] {
            if let value = settings[name] { settings.set(name, resolver.lookedUp(value)) }
        }
        let enabled = settings["Enabled"] ?? true
        let isOff = !enabled.isSaying || ["false", "False"].contains(enabled.stringValue)
        return isOff ? nil : settings
    }

    func refuseDeployment(of resource: SourceResource) throws(ExpansionProblem) {
        if deploymentSettings(resource) != nil { throw fail("DeploymentPreference takes an AutoPublishAlias") }
    }

    /// Has CodeDeploy move the alias.
    func addDeployment(of resource: SourceResource, to alias: inout MadeResource) throws(ExpansionProblem) {
        guard let settings = deploymentSettings(resource) else { return }
        guard settings["Type"] != nil else { throw fail("DeploymentPreference has no Type") }
        let passes = settings["PassthroughCondition"]
        let isPassed = passes?.boolValue ?? ["true", "True"].contains(passes?.stringValue)
        let propagates = resource.saying("PropagateTags") != nil
        deployments.all.append(
            .init(
                logicalID: resource.logicalID, settings: settings,
                condition: isPassed ? resource.condition?.stringValue : nil,
                tags: propagates ? resource.saying("Tags") : nil, source: source))
        var update: Node = [
            "ApplicationName": .ref(Self.application),
            "DeploymentGroupName": .ref("\(resource.logicalID)DeploymentGroup"),
        ]
        update.set("BeforeAllowTrafficHook", settings["Hooks"]?.given("PreTraffic"))
        update.set("AfterAllowTrafficHook", settings["Hooks"]?.given("PostTraffic"))
        alias.attributes["UpdatePolicy"] = ["CodeDeployLambdaAliasUpdate": update]
    }

    /// The application of CodeDeploy, its role, and a group for each function.
    func addDeployments() {
        guard let first = deployments.all.first else { return }
        let all = deployments.all
        let known = Set(all.compactMap(\.condition)).sorted()
        var condition: String?
        if all.allSatisfy({ $0.condition != nil }) {
            condition = known.count == 1 ? known[0] : "ServerlessCodeDeployCondition"
        }
        var tags = Node.object([])
        for preference in all {
            for tag in preference.tags?.objectValue?.members ?? [] { tags.set(tag.key, tag.value) }
        }
        func finished(_ resource: MadeResource) -> MadeResource {
            var resource = resource
            if let condition { resource.attributes["Condition"] = .string(condition) }
            if tags.isSaying { resource["Tags"] = TagList.of(tags) }
            return resource
        }
        source = first.source
        var application = MadeResource(Self.application, "AWS::CodeDeploy::Application")
        application["ComputePlatform"] = "Lambda"
        add(finished(application))
        if condition != nil, known.count > 1 { addCondition("ServerlessCodeDeployCondition", anyOf: known) }
        if !all.allSatisfy({ $0.settings.given("Role")?.isSaying == true }) {
            var role = MadeResource(Self.role, "AWS::IAM::Role")
            role["AssumeRolePolicyDocument"] = RolePolicies.trust("codedeploy.amazonaws.com")
            let isSmall = partition == "aws-iso" || partition == "aws-iso-b"
            role["ManagedPolicyArns"] = [
                policyARN("service-role/AWSCodeDeployRoleForLambda\(isSmall ? "Limited" : "")")
            ]
            add(finished(role))
        }
        for preference in all {
            source = preference.source
            add(deploymentGroup(preference))
        }
    }

    private func deploymentGroup(_ preference: DeploymentPreferences.Preference) -> MadeResource {
        let settings = preference.settings
        var group = MadeResource("\(preference.logicalID)DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup")
        group["AlarmConfiguration"] = settings.given("Alarms").flatMap(alarms)
        group["ApplicationName"] = .ref(Self.application)
        group["AutoRollbackConfiguration"] = [
            "Enabled": true,
            "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
        ]
        group["DeploymentConfigName"] = settings["Type"].map { configuration($0) }
        group["DeploymentStyle"] = [
            "DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL",
        ]
        group["ServiceRoleArn"] = settings.given("Role").flatMap { $0.isSaying ? $0 : nil } ?? .getAtt(Self.role, "Arn")
        group["TriggerConfigurations"] = settings.given("TriggerConfigurations").flatMap { $0.isSaying ? $0 : nil }
        if let tags = preference.tags { group["Tags"] = TagList.of(tags) }
        if let condition = preference.condition { group.attributes["Condition"] = .string(condition) }
        return group
    }

    private func alarms(_ node: Node) -> Node? {
        guard node.isSaying, !node.isNoValue else { return nil }
        if let (condition, first, second) = node.choice {
            return .when(condition, alarmList(first), otherwise: alarmList(second))
        }
        return alarmList(node)
    }

    private func alarmList(_ node: Node) -> Node {
        guard let alarms = node.arrayValue, let first = alarms.first, !first.isNoValue else { return .object([]) }
        return ["Enabled": true, "Alarms": .array(alarms.map { ["Name": $0] })]
    }

    /// The name of what CodeDeploy has, wherever it stands within functions.
    private func configuration(_ node: Node, in call: String? = nil) -> Node {
        if let name = node.stringValue, Self.predefined.contains(name) {
            let parts: Node = ["CodeDeployDefault.Lambda${ConfigName}", ["ConfigName": node]]
            return call == "Fn::Sub" ? parts : .call("Fn::Sub", parts)
        }
        if let elements = node.arrayValue { return .array(elements.map { configuration($0) }) }
        guard node.isIntrinsic, let member = node.objectValue?.members.first else { return node }
        return .object([.init(key: member.key, value: configuration(member.value, in: member.key))])
    }
}
