/** On it the page that the tenant answers to says that the answer has come, before it closes. */
export const answeredChannel = "emulation-sign-in-answered";
