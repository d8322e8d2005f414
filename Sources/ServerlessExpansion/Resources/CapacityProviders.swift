// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A capacity provider of Lambda, with the role that starts its instances.
    func expandCapacityProvider(_ resource: SourceResource) throws(ExpansionProblem) {
        guard let network = resource.saying("VpcConfig"), let subnets = network["SubnetIds"] else {
            throw fail("it has no VpcConfig with SubnetIds")
        }
        let id = resource.logicalID
        var provider = MadeResource(
            id, "AWS::Lambda::CapacityProvider", resource.attributes, dependsOn: resource.dependsOn)
        var made: [MadeResource] = []
        var roleARN = resource.saying("OperatorRole")
        if roleARN == nil {
            var role = MadeResource("\(id)OperatorRole", "AWS::IAM::Role", resource.passedOn)
            role["AssumeRolePolicyDocument"] = RolePolicies.trust("lambda.amazonaws.com")
            role["ManagedPolicyArns"] = [policyARN("AWSLambdaManagedEC2ResourceOperator")]
            role["Tags"] = TagList.of(nil, createdBy: "lambda:createdBy")
            roleARN = role.arn
            made.append(role)
        }
        provider["CapacityProviderName"] = resource.saying("CapacityProviderName")
        var config: Node = ["SubnetIds": subnets]
        config.set("SecurityGroupIds", network.given("SecurityGroupIds"))
        provider["VpcConfig"] = config
        provider["PermissionsConfig"] = ["CapacityProviderOperatorRoleArn": roleARN ?? .null]
        var tags = resource["Tags"] ?? .object([])
        tags.set("lambda:createdBy", "SAM")
        provider["Tags"] = TagList.of(tags)
        provider["InstanceRequirements"] = Self.instances(resource.saying("InstanceRequirements"))
        provider["CapacityProviderScalingConfig"] = Self.scaling(resource.saying("ScalingConfig"))
        provider["KmsKeyArn"] = resource.saying("KmsKeyArn")
        if resource.saying("PropagateTags") != nil, let own = resource.saying("Tags") {
            for index in made.indices {
                let all = (made[index]["Tags"]?.arrayValue ?? []) + (TagList.of(own).arrayValue ?? [])
                made[index]["Tags"] = .array(all)
            }
        }
        for made in made + [provider] { add(made) }
    }

    private static func instances(_ given: Node?) -> Node? {
        guard let given else { return nil }
        var result = Node.object([])
        for (old, new) in [
            ("Architectures", "Architectures"), ("AllowedTypes", "AllowedInstanceTypes"),
            ("ExcludedTypes", "ExcludedInstanceTypes"),
        ] { result.set(new, given.given(old)) }
        return result
    }

    private static func scaling(_ given: Node?) -> Node? {
        guard let given else { return nil }
        var result = Node.object([])
        result.set("MaxVCpuCount", given.given("MaxVCpuCount"))
        guard let use = given.given("AverageCPUUtilization") else {
            result.set("ScalingMode", "Auto")
            return result
        }
        result.set("ScalingMode", "Manual")
        result.set(
            "ScalingPolicies",
            [["PredefinedMetricType": "LambdaCapacityProviderAverageCPUUtilization", "TargetValue": use]])
        return result
    }
}
