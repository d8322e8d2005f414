// SPDX-License-Identifier: Apache-2.0

/// How long a deployment of an ECS service that moves requests rests between its steps and after them: CloudFormation waits for
/// its end.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html>.
enum BakeTime {
    static func seconds(of resource: Outcome.Resource) -> Int {
        let configuration = resource["DeploymentConfiguration"]
        guard resource.type == "AWS::ECS::Service", let strategy = configuration["Strategy"].text,
            strategy != "ROLLING"
        else { return 0 }
        /// What the template says, up to what ECS takes.
        func minutes(_ value: PropertyValue) -> Int {
            value.text.flatMap { Int($0) }.map { min(max($0, 0), 1_440) } ?? 0
        }
        var total = minutes(configuration["BakeTimeInMinutes"])
        switch strategy {
        case "CANARY": total += minutes(configuration["CanaryConfiguration"]["CanaryBakeTimeInMinutes"])
        case "LINEAR":
            let linear = configuration["LinearConfiguration"]
            let percent = linear["StepPercent"].text.flatMap { Double($0) } ?? 100
            let steps = (100 / min(max(percent, 3), 100)).rounded(.up)
            total += (Int(steps) - 1) * minutes(linear["StepBakeTimeInMinutes"])
        default: break
        }
        return total * 60
    }
}
