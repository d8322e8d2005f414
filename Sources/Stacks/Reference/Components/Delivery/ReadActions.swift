// SPDX-License-Identifier: Apache-2.0

/// What `deploy`, `status`, `destroy` and `doctor` ask AWS about resources of some types: how they are, whether they are protected
/// from deletion, and whether one of their name is there already, which Cloud Control reads by the type's own actions.
struct ReadActions {
    let actions: [String]

    init(_ types: Set<String>) {
        actions = Set(types.flatMap { Self.rows[$0] ?? [] }).sorted()
    }

    /// The types that something is asked about.
    static var types: Set<String> { Set(rows.keys) }

    private static let rows: [String: [String]] = [
        "AWS::ApiGatewayV2::VpcLink": ["ec2:DescribeAvailabilityZones"],
        "AWS::Cognito::UserPool": ["cognito-idp:DescribeUserPool"],
        "AWS::DocDB::DBCluster": ["rds:DescribeDBClusters"],
        "AWS::DynamoDB::GlobalTable": ["dynamodb:DescribeTable"],
        "AWS::DynamoDB::Table": [
            "dynamodb:DescribeContinuousBackups", "dynamodb:DescribeContributorInsights",
            "dynamodb:DescribeKinesisStreamingDestination", "dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive",
            "dynamodb:GetResourcePolicy", "dynamodb:ListTagsOfResource",
        ],
        "AWS::ECR::Repository": [
            "ecr:DescribeRepositories", "ecr:GetLifecyclePolicy", "ecr:GetRepositoryPolicy", "ecr:ListTagsForResource",
        ],
        "AWS::ECS::Service": [
            "ecs:DescribeServices", "ecs:DescribeTasks", "ecs:ListServiceDeployments", "ecs:ListTasks",
        ],
        "AWS::ElasticLoadBalancingV2::LoadBalancer": ["elasticloadbalancing:DescribeLoadBalancerAttributes"],
        "AWS::ElasticLoadBalancingV2::TargetGroup": ["elasticloadbalancing:DescribeTargetHealth"],
        "AWS::Logs::LogGroup": [
            "logs:DescribeIndexPolicies", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
            "logs:GetDataProtectionPolicy", "logs:ListTagsForResource",
        ],
        "AWS::Neptune::DBCluster": ["rds:DescribeDBClusters"],
        "AWS::RDS::DBCluster": ["rds:DescribeDBClusters"],
        "AWS::RDS::DBInstance": ["rds:DescribeDBInstances"],
        "AWS::RDS::GlobalCluster": ["rds:DescribeGlobalClusters"],
    ]
}
