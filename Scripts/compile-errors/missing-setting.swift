// error: missing argument for parameter 'port' in call
import Stacks

let settings = Settings(
    region: "eu-west-1", account: "1", deployment: "a", stage: "b", vpcCidrBlock: "10.0.0.0/16", privateSubnets: [],
    repositoryName: "r", imageTag: "1", healthCheckPath: "/", taskCount: 1, cpu: 256, memory: 512,
    logRetentionInDays: 1, retainsLogs: false)
