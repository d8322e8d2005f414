// error: 'Cognito.UserPool' initializer is inaccessible due to 'internal' protection level
import AWS
import StackDSL

let users = Cognito.UserPool("Users")
