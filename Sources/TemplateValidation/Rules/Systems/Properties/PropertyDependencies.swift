// SPDX-License-Identifier: Apache-2.0

extension PropertyDependency {
    /// The dependencies between properties that neither the schemas nor a rule of their own speak of, by type.
    static let all: [PropertyDependency] = [
        PropertyDependency(
            type: "AWS::ApiGateway::RestApi", place: ["EndpointConfiguration"],
            condition: .differs("Types", "PRIVATE"), demand: .forbids(["VpcEndpointIds"]),
            answer: "API Gateway answers 'VPCEndpoints can only be specified with PRIVATE apis'",
            evidence: "aws/aws-cdk#9684"),
        PropertyDependency(
            type: "AWS::EC2::Instance", condition: .given("NetworkInterfaces"),
            demand: .forbids(["SecurityGroupIds", "SecurityGroups", "SubnetId"]),
            answer: "EC2 answers that network interfaces and an instance-level one may not be specified together",
            evidence: "QT-DevOps/DevOpsIssues#359"),
        PropertyDependency(
            type: "AWS::EC2::LaunchTemplate", place: ["LaunchTemplateData"], condition: .given("NetworkInterfaces"),
            demand: .forbids(["SecurityGroupIds", "SecurityGroups"]),
            answer: "nothing starts from it: the security groups must be part of the network interface",
            evidence: "traveloka/terraform-aws-autoscaling#38"),
        PropertyDependency(
            type: "AWS::EC2::Volume", condition: .equals("VolumeType", "io1"), demand: .wants(["Iops"]),
            answer: "EC2 answers that the parameter iops must be specified for io1 volumes", evidence: volumes),
        PropertyDependency(
            type: "AWS::EC2::Volume", condition: .equals("VolumeType", "io2"), demand: .wants(["Iops"]),
            answer: "EC2 answers that the parameter iops must be specified for io2 volumes", evidence: volumes),
        PropertyDependency(
            type: "AWS::ECS::Service", condition: .equals("DeploymentController.Type", "EXTERNAL"),
            demand: .forbids(["NetworkConfiguration"]),
            answer: "ECS answers 'NetworkConfiguration must be null': it belongs to the task sets",
            evidence: "aws/aws-cdk#26335"),
        PropertyDependency(
            type: "AWS::ECS::Service", condition: .equals("DeploymentController.Type", "EXTERNAL"),
            demand: .forbids(["TaskDefinition", "LaunchType"]),
            answer: "ECS answers that it must be blank: it belongs to the task sets",
            evidence: "aws/aws-cdk#6245"),
        PropertyDependency(
            type: "AWS::ElasticLoadBalancingV2::Listener", place: ["DefaultActions", "ForwardConfig"],
            condition: .several("TargetGroups"), demand: .each("TargetGroups", "Weight"), answer: weights,
            severity: .warning, evidence: "aws/aws-cdk#24805"),
        PropertyDependency(
            type: "AWS::ElasticLoadBalancingV2::ListenerRule", place: ["Actions", "ForwardConfig"],
            condition: .several("TargetGroups"), demand: .each("TargetGroups", "Weight"), answer: weights,
            severity: .warning, evidence: "aws/aws-cdk#24805"),
        PropertyDependency(
            type: "AWS::Glue::Trigger", place: ["Predicate", "Conditions"], demand: .wants(["LogicalOperator"]),
            answer: "Glue answers 'Logical operator cannot be null or empty'", evidence: "aws/aws-cdk#34652"),
        PropertyDependency(
            type: "AWS::Glue::Trigger", place: ["Predicate"], condition: .several("Conditions"),
            demand: .wants(["Logical"]), answer: "Glue does not know whether all of them count or any",
            evidence: "https://docs.aws.amazon.com/glue/latest/webapi/API_Predicate.html"),
        PropertyDependency(
            type: "AWS::Glue::Trigger", condition: .equals("Type", "CONDITIONAL"), demand: .wants(["Predicate"]),
            answer: "Glue refuses the trigger",
            evidence: "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTrigger.html"),
        PropertyDependency(
            type: "AWS::Glue::Trigger", condition: .equals("Type", "SCHEDULED"), demand: .wants(["Schedule"]),
            answer: "Glue refuses the trigger",
            evidence: "https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTrigger.html"),
        PropertyDependency(
            type: "AWS::S3::Bucket", place: lifecycle, condition: .equals("ExpiredObjectDeleteMarker", "true"),
            demand: .forbids(["ExpirationInDays", "ExpirationDate", "TagFilters"]),
            answer: "S3 answers that the XML is not well-formed: delete markers are removed by a rule of their own",
            evidence: "aws/aws-cdk#25824"),
        PropertyDependency(
            type: "AWS::S3::Bucket", place: lifecycle, condition: .given("AbortIncompleteMultipartUpload"),
            demand: .forbids(["TagFilters"]),
            answer: "S3 answers 'AbortIncompleteMultipartUpload cannot be specified with Tags'",
            evidence: "aws-samples/sample-spec-driven-presentation-maker#267"),
        PropertyDependency(
            type: "AWS::S3::Bucket", place: lifecycle + ["Transitions"], demand: .exactlyOne(times),
            answer: transition, evidence: "aws/aws-cdk#22103"),
        PropertyDependency(
            type: "AWS::S3::Bucket", place: lifecycle + ["Transition"], demand: .exactlyOne(times),
            answer: transition, evidence: "aws/aws-cdk#22103"),
    ]

    private static let volumes = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html"
    private static let lifecycle = ["LifecycleConfiguration", "Rules"]
    private static let times = ["TransitionInDays", "TransitionDate"]
    private static let transition =
        "CloudFormation answers 'Exactly one of TransitionDate and TransitionInDays must be specified'"
    private static let weights =
        "Elastic Load Balancing has been seen to answer that the weight for each target group must be between 0 and 999"
}
