// A button that copies the text of another element. Without scripts there is no button, and the text can be selected.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    const from = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(from.value ?? from.innerText);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = words; }, 4000);
  });
}
