// error: cannot convert value of type 'ID<IAM.Role>' to expected argument type 'ARN<IAM.Role>'
import AWS
import StackDSL

func nameWhereARNIsWanted(_ role: IAM.Role) -> ECS.TaskDefinition {
    ECS.TaskDefinition("Task", executionRoleArn: role.ref)
}
